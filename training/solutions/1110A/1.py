b, k = map(int, input().split())
r = 0
for x in map(int, input().split()):
    r = (r * b + x) % 2
print("odd" if r else "even")
