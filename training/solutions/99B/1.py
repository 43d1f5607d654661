n = int(input())
a = [int(input()) for i in range(n)]
m = sum(a) // n
b = [i for i in range(n) if a[i] != m]
if len(b) == 0:
    print("Exemplary pages.")
elif len(b) == 2 and a[b[0]] + a[b[1]] == 2 * m:
    x, y = b
    if a[x] > m:
        x, y = y, x
    print(f"{m - a[x]} ml. from cup #{x + 1} to cup #{y + 1}.")
else:
    print("Unrecoverable configuration.")
