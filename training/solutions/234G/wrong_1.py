n = int(input())
m = n.bit_length()
print(m)
for b in range(m):
    team = [i for i in range(1, n + 1) if i >> b & 1]
    print(len(team), *team)
