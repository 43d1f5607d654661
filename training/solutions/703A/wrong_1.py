s = 0
for _ in range(int(input())):
    a, b = map(int, input().split())
    s += a - b
print("Mishka" if s > 0 else "Chris" if s < 0 else "Friendship is magic!^^")
