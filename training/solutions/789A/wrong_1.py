n, k = map(int, input().split())
print(sum((int(x) + 2 * k - 1) // (2 * k) for x in input().split()))
