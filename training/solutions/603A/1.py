n = int(input())
s = input()
runs = 1
for i in range(1, n):
    if s[i] != s[i - 1]:
        runs += 1
print(min(n, runs + 2))
