a, b = input(), input()
print(-1 if len(a) == len(b) else max(len(a), len(b)))
