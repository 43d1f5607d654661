n = int(input())
out = ""
for _ in range(n):
    a, g = map(int, input().split())
    out += "A" if a <= g else "G"
print(out)
