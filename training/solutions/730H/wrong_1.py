n, m = map(int, input().split())
s = [input().strip() for i in range(n)]
d = [s[int(i) - 1] for i in input().split()]
if len({len(w) for w in d}) > 1:
    print("No")
else:
    print("Yes")
    print("".join(c[0] if len(set(c)) == 1 else "?" for c in zip(*d)))
