n = int(input())
d = sorted(map(int, input().split()))
print(d[-1], d[-2])
