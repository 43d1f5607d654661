a = input().strip()
b = input().strip()
n = len(a)
col = [(a[i] != '0') + 2 * (b[i] != '0') for i in range(n)]
shapes = [(3, 1), (3, 2), (1, 3), (2, 3)]
dp = {col[0]: 0}
for i in range(1, n):
    new = {}
    for m, v in dp.items():
        new[col[i]] = max(new.get(col[i], 0), v)
        for p, q in shapes:
            if p & m == 0 and q & col[i] == 0:
                k = q | col[i]
                new[k] = max(new.get(k, 0), v + 1)
    dp = new
print(max(dp.values()))
