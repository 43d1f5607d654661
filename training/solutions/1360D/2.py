t = int(input())
for _ in range(t):
    n, k = map(int, input().split())
    divs = []
    for i in range(1, int(n**0.5) + 1):
        if n % i == 0:
            divs += [i, n // i]
    print(n // max(d for d in divs if d <= k))
