def check(data, answer):
    n, *a = data.split()
    word, *b = answer.split()
    if not any("OO" in row for row in a):
        return word == "NO" and not b
    if word != "YES" or [row.replace("+", "O") for row in b] != a:
        return False
    changed = [row for row in b if "+" in row]
    return len(changed) == 1 and changed[0].count("+") == 2 and "++" in changed[0]
