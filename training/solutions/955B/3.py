s = input()
letters = set(s)
places = sum(1 if s.count(x) == 1 else 2 for x in letters)
if len(letters) < 2 or len(letters) > 4 or places < 4:
    print("No")
else:
    print("Yes")
