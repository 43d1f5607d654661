n = int(input())
total = 1
for ring in range(1, n + 1):
    total += 6 * ring
print(total)
