n = int(input())
a = ["ABSINTH", "BEER", "BRANDY", "CHAMPAGNE", "GIN", "RUM", "SAKE", "TEQUILA", "VODKA", "WHISKEY", "WINE"]
ans = 0
for i in range(n):
    s = input().strip()
    if s in a:
        ans += 1
    elif s.isdigit() and int(s) < 18:
        ans += 1
print(ans)
