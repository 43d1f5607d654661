d = {"purple": "Power", "green": "Time", "blue": "Space", "orange": "Soul", "red": "Reality", "yellow": "Mind"}
for _ in range(int(input())):
    del d[input()]
print(len(d))
for x in d.values():
    print(x)
