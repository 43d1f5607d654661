total = 0
for _ in range(2):
    total += int(input())
print(total)
