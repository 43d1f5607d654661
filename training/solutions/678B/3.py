year = int(input())
days = lambda y: 365 + (y % 4 == 0) - (y % 100 == 0) + (y % 400 == 0)
nxt = year + 1
gap = days(year) % 7
while gap or days(nxt) != days(year):
    gap = (gap + days(nxt)) % 7
    nxt += 1
print(nxt)
