def solve():
    n, k1, k2 = map(int, input().split())
    s = input()
    c = [0] * n
    for i in range(n):
        if s[i] == '1':
            c[i] = k1
            if i:
                c[i] = min(c[i], k2 - c[i - 1])
    return sum(c)

for _ in range(int(input())):
    print(solve())
