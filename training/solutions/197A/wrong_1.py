a, b, r = map(int, input().split())
print("First" if (a // (2 * r)) * (b // (2 * r)) % 2 else "Second")
