n = int(input())
diff = 0
out = []
for _ in range(n):
    a, g = map(int, input().split())
    if diff + a <= 500:
        diff += a
        out.append("A")
    else:
        diff -= g
        out.append("G")
print("".join(out))
