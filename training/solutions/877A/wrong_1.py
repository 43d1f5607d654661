s = input()
k = sum(x in s for x in ("Danil", "Olya", "Slava", "Ann", "Nikita"))
print("YES" if k == 1 else "NO")
