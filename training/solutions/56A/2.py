import sys
drinks = {"ABSINTH", "BEER", "BRANDY", "CHAMPAGNE", "GIN", "RUM",
          "SAKE", "TEQUILA", "VODKA", "WHISKEY", "WINE"}
ans = 0
for w in sys.stdin.read().split()[1:]:
    if w in drinks:
        ans += 1
    elif w[0] in "0123456789" and int(w) <= 17:
        ans += 1
print(ans)
