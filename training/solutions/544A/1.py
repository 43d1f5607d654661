k = int(input())
q = input()
parts = []
seen = set()
for c in q:
    if c not in seen and len(parts) < k:
        parts.append(c)
        seen.add(c)
    else:
        parts[-1] += c
if len(parts) < k:
    print("NO")
else:
    print("YES")
    print("\n".join(parts))
