n, d = map(int, input().split())
a = sorted(map(int, input().split()))
m = int(input())
print(sum(a[:m]) - d * max(0, m - n))
