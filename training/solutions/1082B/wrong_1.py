n = int(input())
s = input()
parts = [len(x) for x in s.split("S")]
best = parts[0]
for i in range(len(parts) - 1):
    best = max(best, parts[i] + parts[i + 1] + 1)
print(best)
