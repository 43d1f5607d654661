n = int(input())
print("contest" if n % 2 else "home")
