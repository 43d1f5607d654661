s = list(input().strip())
if "0" in s:
    s.remove("0")
else:
    s.pop()
print("".join(s))
