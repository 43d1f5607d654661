s = input()
print(s.replace("-.", "1").replace("--", "2").replace(".", "0"))
