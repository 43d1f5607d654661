n = int(input())
a = input().count('1')
b = input().count('1')
print("First" if a > b else "Second" if a < b else "Draw")
