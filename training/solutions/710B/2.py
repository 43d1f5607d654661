n = int(input())
points = list(map(int, input().split()))
points.sort(reverse=True)
print(points[n // 2])
