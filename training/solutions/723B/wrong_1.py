import re
n = int(input())
s = input()
i = "".join(re.findall(r"\(([^)]*)\)", s))
o = re.sub(r"\([^)]*\)", "", s)
print(max(len(w) for w in o.split("_")), sum(w != "" for w in i.split("_")))
