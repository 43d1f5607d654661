n, d = map(int, input().split())
a = sorted(map(int, input().split()))
m = int(input())
print(sum(a[:m]) - d * (m - n))
