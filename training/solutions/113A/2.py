import re
words = input().split()
code = ''
for w in words:
    m = re.search("(lios|liala|etra?|initis|inites)$", w)
    if not m:
        code += '?'
    elif m.group() in ("lios", "etr", "initis"):
        code += m.group()[0]
    else:
        code += m.group()[0].upper()
if re.fullmatch("l*ei*|L*EI*|[leiLEI]", code):
    print("YES")
else:
    print("NO")
