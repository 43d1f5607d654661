n, k = map(int, input().split())
print(sorted(map(int, input().split()))[n - k - 1])
