s = input().strip()
seen = []
for c in s:
    if c not in seen:
        seen.append(c)
if len(seen) % 2 == 0:
    print("CHAT WITH HER!")
else:
    print("IGNORE HIM!")
