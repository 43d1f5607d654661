s = input()
a = ["ABC", "ACB", "BAC", "BCA", "CAB", "CBA"]
ok = False
for x in a:
    if x in s:
        ok = True
print("Yes" if ok else "No")
