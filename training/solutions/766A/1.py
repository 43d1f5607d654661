a, b = input(), input()
print(-1 if a == b else max(len(a), len(b)))
