;;; What a user would do in Emacs, one step after the other, and what Emacs holds after each, as JSON.  -*- lexical-binding: t -*-

(require 'cl-lib)
(require 'eglot)
(require 'json)

(defvar held nil "What is written in the end, by names.")

(defun hold (name value)
  "Write down VALUE under NAME."
  (push (cons name value) held))

(defmacro wait-for (&rest body)
  "Go on living until BODY gives something, and return it."
  `(with-timeout (30 (error "In vain: %S" ',body))
     (let (found)
       (while (not (setq found (progn ,@body)))
         (accept-process-output nil 0.05)
         (sit-for 0.01))
       found)))

(defun obey ()
  "Do what Emacs does after each command, and when the user does not go on at once."
  (run-hooks 'post-command-hook)
  (when (eglot-managed-p)
    (eglot--signal-textDocument/didChange)))

(defun open-manifest (name)
  "Open the manifest NAME and wait until the server looks after it."
  (switch-to-buffer (find-file-noselect name))
  (obey)
  (wait-for (eglot-managed-p)))

(defun text-of (name)
  "The text of the manifest NAME."
  (with-current-buffer (find-buffer-visiting name)
    (buffer-substring-no-properties (point-min) (point-max))))

(defun find (text)
  "Put point behind the first TEXT."
  (goto-char (point-min))
  (search-forward text))

(defun diagnostics ()
  "What Flymake shows in this buffer."
  (mapcar (lambda (each)
            `((message . ,(flymake-diagnostic-text each))
              (text . ,(buffer-substring-no-properties (flymake-diagnostic-beg each) (flymake-diagnostic-end each)))))
          (flymake-diagnostics)))

(open-manifest "kasir.kodeon")
(hold 'diagnostics (vconcat (wait-for (diagnostics))))

(find "\"2")
(delete-char -1)
(insert "1")
(obey)
(wait-for (not (diagnostics)))
(hold 'mended t)

(find "    lisensi")
(obey)
(eldoc t)
(hold 'help
      (wait-for
       (when-let ((buffer (seq-find (lambda (each) (string-match-p "eldoc" (buffer-name each))) (buffer-list))))
         (with-current-buffer buffer
           (and (> (buffer-size) 0)
                (buffer-substring-no-properties (point-min) (point-max)))))))

(find "lisensi = MIT")
(insert "\n    kata_")
(completion-at-point)
(hold 'completed (text-of "kasir.kodeon"))
(find "\n    kata")
(delete-region (line-beginning-position) (1+ (line-end-position)))

(eglot-format-buffer)
(obey)
(hold 'formatted (text-of "kasir.kodeon"))

(open-manifest "cetak.kodeon")
(switch-to-buffer (find-buffer-visiting "kasir.kodeon"))
(find "\"ceta")
(eglot-rename "printer")
(hold 'renamed `((kasir . ,(text-of "kasir.kodeon")) (cetak . ,(text-of "cetak.kodeon"))))

(eglot-shutdown (eglot-current-server))
(princ (json-encode held))
