n, x = map(int, input().split())
c = sorted(map(int, input().split()))
print(sum(c[i] * max(1, x - i) for i in range(n)))
