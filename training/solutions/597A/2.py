k, a, b = map(int, input().split())
first = a + -a % k
print((b - first) // k + 1 if first <= b else 0)
