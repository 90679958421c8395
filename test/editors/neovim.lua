-- What the editor holds at the moment, as JSON: a test asks for it again and again until it is as it should be.

local function name_of(buffer)
  return vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ":t")
end

local function text_of(buffer)
  return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), "\n") .. "\n"
end

-- The text of what floats above the manifest, such as an explanation.
local function floating()
  local texts = {}
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= "" then
      table.insert(texts, text_of(vim.api.nvim_win_get_buf(window)))
    end
  end
  return table.concat(texts)
end

function Held()
  local held = { texts = {}, diagnostics = {}, floating = floating(), offered = {}, mode = vim.fn.mode() }
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    if vim.api.nvim_buf_is_loaded(buffer) and name_of(buffer):match("%.kodeon$") then
      held.texts[name_of(buffer)] = text_of(buffer)
      local found = {}
      for _, each in ipairs(vim.diagnostic.get(buffer)) do
        local line = vim.api.nvim_buf_get_lines(buffer, each.lnum, each.lnum + 1, false)[1]
        table.insert(found, {
          code = each.code or each.user_data.lsp.code,
          message = each.message,
          severity = vim.diagnostic.severity[each.severity],
          text = line:sub(each.col + 1, each.end_col),
        })
      end
      held.diagnostics[name_of(buffer)] = found
    end
  end
  for _, each in ipairs(vim.fn.complete_info({ "items" }).items) do
    table.insert(held.offered, each.word)
  end
  return vim.fn.json_encode(held)
end
