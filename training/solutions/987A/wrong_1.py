d = {"purple": "Power", "green": "Time", "blue": "Space", "orange": "Soul", "red": "Reality", "yellow": "Mind"}
n = int(input())
print(n)
for _ in range(n):
    print(d[input()])
