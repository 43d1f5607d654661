n = int(input())
seen = []
for i in range(n):
    a, b = input().split()
    if (a, b) not in seen:
        seen.append((a, b))
print(len(seen))
