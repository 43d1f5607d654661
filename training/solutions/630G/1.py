n = int(input())
bugs = n * (n + 1) * (n + 2) * (n + 3) * (n + 4) // 120
features = n * (n + 1) * (n + 2) // 6
print(bugs * features)
