m = int(input())
q = min(int(x) for x in input().split())
n = int(input())
a = sorted(map(int, input().split()))[::-1]
print(sum(sum(a[i:i + q]) for i in range(0, n, q + 2)))
