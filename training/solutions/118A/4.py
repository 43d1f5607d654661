s = input().strip().lower()
for c in "aoyeui":
    s = s.replace(c, "")
print("".join("." + c for c in s))
