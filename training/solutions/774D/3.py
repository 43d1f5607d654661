n, l, r = map(int, input().split())
pairs = list(zip(input().split(), input().split()))
outside = pairs[:l - 1] + pairs[r:]
print("TRUTH" if all(x == y for x, y in outside) else "LIE")
