al = "ABSINTH BEER BRANDY CHAMPAGNE GIN RUM SAKE TEQUILA VODKA WHISKEY WINE".split()
c = 0
for _ in range(int(input())):
    s = input()
    c += int(s) <= 18 if s.isdigit() else s in al
print(c)
