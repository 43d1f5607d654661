n = int(input())
a = sorted(map(int, input().split()))[::-1]
b = sorted(map(int, input().split()))[::-1]
print(sum(a[::2]) - sum(b[1::2]))
