import re
code = ''
for w in input().split():
    m = re.search("(lios|liala|etra?|initis|inites)$", w)
    code += m.group()[0] if m else '?'
print("YES" if re.fullmatch("l*ei*", code) else "NO")
