n = int(input())
f = list(map(int, input().split()))
have = set(f)
no_gift = [i for i in range(1, n + 1) if i not in have]
givers = [i for i in range(1, n + 1) if f[i - 1] == 0]
both = [i for i in givers if i not in have]
givers = both + [i for i in givers if i in have]
no_gift = both + [i for i in no_gift if f[i - 1]]
no_gift = no_gift[1:] + no_gift[:1]
for g, r in zip(givers, no_gift):
    f[g - 1] = r
print(*f)
