s, t = input().strip(), input().strip()
pairs = {tuple(sorted(p)) for p in zip(s, t)}
letters = []
for a, b in pairs:
    letters += {a, b}
if len(letters) != len(set(letters)):
    print(-1)
else:
    swaps = [p for p in pairs if p[0] != p[1]]
    print(len(swaps))
    for p in swaps:
        print(*p)
