n = int(input())
power = list(map(int, input().split()))
team = input().strip()
bob = 0
for i in range(n):
    if team[i] == 'B':
        bob += power[i]
best = bob
prefix, suffix = bob, sum(power) - bob
for i in range(n):
    if team[i] == 'A':
        prefix += power[i]
        suffix -= power[i]
    else:
        prefix -= power[i]
        suffix += power[i]
    best = max(best, prefix, suffix)
print(best)
