a, b, r = map(int, input().split())
if 2 * r <= min(a, b):
    print("First")
else:
    print("Second")
